import { testProof } from '../site/test-proof.ts';
import { testSite } from '../site/test-site.ts';

testSite('content', '/');
testProof('content', { 'backend/': 'henrique-lobato' });
