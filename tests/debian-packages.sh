#!/bin/sh
# The one list of Debian packages that the tests need; installs, as root, those that are missing.
set -eu

# chromium-headless-shell: the real browser without its windows, which opens a page in half the time; fonts-liberation:
# without any font it draws no text; default-jre-headless: the Nu HTML checker is a Java program.
packages='chromium-headless-shell fonts-liberation default-jre-headless'

missing=''
for package in $packages; do
  status=$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null || true)
  [ "$status" = installed ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

export DEBIAN_FRONTEND=noninteractive
apt-get update
# The names are separate words on purpose.
# shellcheck disable=SC2086
apt-get install --yes --no-install-recommends $missing
