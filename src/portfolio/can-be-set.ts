/**
 * Whether a name can stand at the head of a résumé: in letters that its typefaces have. Of somebody whose name they lack there is
 * none, since nobody would send it.
 */
export function canBeSet(name: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]*$/u.test(name);
}
