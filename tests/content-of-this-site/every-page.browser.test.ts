import { testEveryPage } from '../browser/test-every-page.ts';

testEveryPage('content', ['', 'backend/', 'projects/', 'achievements/', 'skills/', 'about/']);
