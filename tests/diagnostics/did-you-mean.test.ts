import { describe, expect, test } from 'vitest';
import { didYouMean, didYouMeanName, onlyWithItsWords } from '../../src/diagnostics/did-you-mean.ts';

describe('of the words of a list', () => {
  test.each([
    ['Postgress', 'PostgreSQL', 'PostgreSQL'],
    ['Postgress', 'Postgres', 'Postgres'],
    ['titel', 'title', 'title'],
    ['Skills', 'skills', 'skills'],
    ['e-mail', 'email', 'email'],
    ['NODE JS', 'Node.js', 'Node.js'],
    ['Nunez', 'Núñez', 'Núñez'],
    ['uri', 'url', 'url'],
    ['acheivment', 'achievement', 'achievement'],
    ['Go', 'C', null],
    ['R', 'C', null],
    ['constructor', 'education', null],
    ['', 'name', null],
  ])('%o among %o suggests %o', (written, candidate, suggestion) => {
    expect(didYouMean(written, [candidate])).toBe(suggestion);
  });

  test('the nearest candidate wins, and of equally near ones the first', () => {
    expect(didYouMean('pythn', ['pithon', 'python', 'pythan'])).toBe('python');
    expect(didYouMean('cat', ['bat', 'hat'])).toBe('bat');
  });

  test('there is nothing to suggest without candidates', () => {
    expect(didYouMean('anything', [])).toBeNull();
  });
});

describe('of names, to which a new one may be added', () => {
  test.each([
    ['letter case', 'python', 'Python'],
    ['letter case of one letter', 'r', 'R'],
    ['spaces and signs', 'NODE JS', 'Node.js'],
    ['a dot', 'NET', '.NET'],
    ['accents', 'Nunez', 'Núñez'],
    ['a letter left out', 'Pythn', 'Python'],
    ['a wrong letter', 'Reakt', 'React'],
    ['letters in each other’s place', 'Ruts', 'Rust'],
    ['letters in each other’s place in three', 'Veu', 'Vue'],
    ['letters in each other’s place in an initialism', 'HTLM', 'HTML'],
    ['a letter written twice', 'adda', 'ada'],
    ['a letter written twice in a short word', 'Goo', 'Go'],
    ['two slips in a long word', 'Postgress', 'PostgreSQL'],
    ['the s of a plural left out', 'K8', 'K8s'],
    ['the s of a plural', 'LLMs', 'LLM'],
    ['the s of a plural in a longer name', 'REST API', 'REST APIs'],
    ['a slip in one word of two', 'Circuit Braker', 'Circuit Breaker'],
    ['a space too many', 'Postgre SQL', 'PostgreSQL'],
    ['a version', 'Python3', 'Python'],
    ['a version apart', 'Python 3', 'Python'],
    ['a slip in another script', 'Кубернетс', 'Кубернетес'],
    ['a slip in Hangul', '쿠버네틱스', '쿠버네티스'],
    ['a slip in ideographs', '分布式系充', '分布式系统'],
  ])('%s: %o means %o', (_, written, known) => {
    expect(didYouMeanName(written, [known])).toBe(known);
  });

  test.each([
    ['one letter', 'R', 'C'],
    ['one letter and two', 'AI', 'C'],
    ['two letters', 'AI', 'UI'],
    ['two letters', 'JS', 'TS'],
    ['two letters the other way round', '3D', 'D3'],
    ['two letters the other way round', 'IA', 'AI'],
    ['three letters', 'AWS', 'AWX'],
    ['three letters the other way round', 'ELT', 'ETL'],
    ['two and three letters', 'AI', 'API'],
    ['two and three letters', 'Go', 'Gin'],
    ['two letters and one of them twice', 'CS', 'CSS'],
    ['an S that is a word', 'DN', 'DNS'],
    ['an S that is a word', 'IO', 'iOS'],
    ['initialisms of four', 'BSON', 'JSON'],
    ['initialisms of four', 'SCSS', 'CSS'],
    ['initialisms of four', 'gRPC', 'RPC'],
    ['an initialism and a word', 'Rust', 'REST'],
    ['a dot', '.NET', 'Next'],
    ['signs', 'C#', 'C++'],
    ['signs', 'C', 'C++'],
    ['signs', 'C#', 'C'],
    ['signs in a longer name', 'Objective-C++', 'Objective-C'],
    ['signs in a longer name', 'Visual C#', 'Visual C++'],
    ['numbers', 'IPv6', 'IPv4'],
    ['numbers', 'K9s', 'K8s'],
    ['numbers', 'ISO 27001', 'ISO 27002'],
    ['a beginning', 'Java', 'JavaScript'],
    ['six letters, two of them others', 'Golang', 'Erlang'],
    ['a short word in a longer name', 'Amazon SNS', 'Amazon SQS'],
    ['a word of several', 'Data Migration', 'Database Migration'],
    ['a word more', 'Database Schema Design', 'Database Design'],
    ['two ideographs', '李红', '李明'],
    ['four ideographs', '前端开发', '后端开发'],
    ['two syllables of Hangul', '시계', '기계'],
    ['two letters of Hebrew', 'גל', 'טל'],
    ['three letters of Cyrillic', 'Дон', 'Дан'],
    ['vowel signs of Devanagari', 'कुल', 'कल'],
    ['no letters', '—', '–'],
    ['nothing', '', 'Go'],
  ])('%s: %o is not %o', (_, written, known) => {
    expect(didYouMeanName(written, [known])).toBeNull();
    expect(didYouMeanName(known, [written])).toBeNull();
  });

  test('the nearest wins, and of equally near ones the first', () => {
    expect(didYouMeanName('pythn', ['pithon', 'python', 'pythan'])).toBe('python');
    expect(didYouMeanName('coat', ['boat', 'goat'])).toBe('boat');
  });
});

test('of files, the only one with more words or fewer is meant', () => {
  const names = ['vault', 'night-train', 'day-train'];
  expect(onlyWithItsWords('secret-vault', names)).toBe('vault');
  expect(onlyWithItsWords('night', names)).toBe('night-train');
  expect(onlyWithItsWords('train', names)).toBeNull();
  expect(onlyWithItsWords('boat', names)).toBeNull();
});
