/** A small content in English, of which some is translated into Spanish and nothing into Arabic. */
export const threeLanguages = {
  'site.yml': 'title: Team\nurl: https://team.example\nlocales: [en, es, ar]\ntagline: We build things\n',
  'site.es.yml': 'tagline: Construimos cosas\n',
  'skills.yml': 'Python: { category: Languages }\n',
  'skills.es.yml': 'categories: { Languages: Lenguajes }\n',
  'organizations.yml': 'Northwind: { about: A shop }\n',
  'engineers/ada.md':
    '---\nname: Ada Quill\nheadline: Engineer of calm\nskills: [Python]\nportrait: { src: ../media/ada.svg, alt: Ada }\nemail: ada@team.example\naliases: [/ada/]\n---\n\nWrites software, and [a vault](../projects/vault.md).\n',
  'media/ada.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><title>Ada</title><circle cx="20" cy="20" r="18" fill="#1f6f8b"/></svg>',
  'engineers/ada.es.md':
    '---\nheadline: Ingeniera de la calma\n---\n\nEscribe programas, y [una bóveda](../projects/vault.md).\n',
  'engineers/bo.md': '---\nname: Bo Finch\nheadline: Tester of things\nskills: [Python]\n---\n\nTests all of it.\n',
  'projects/vault.md':
    '---\ntitle: The vault\nsummary: It keeps things.\nengineers: [ada, bo]\norganization: Northwind\nskills: [Python]\nmetrics: [{ label: Served, value: 500000, unit: request, per: hour }]\ndate: 2024\n---\n\nA long story.\n',
  'notes/calm.md': '---\ntitle: On calm\nengineers: [ada]\ndate: 2025-01-02\n---\n\nBe calm.\n',
  'notes/calm.es.md': '---\ntitle: Sobre la calma\n---\n\nCalma.\n',
};
