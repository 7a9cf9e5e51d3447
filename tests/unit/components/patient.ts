import { configure } from '@testing-library/preact';

// What is waited for comes when it comes: a machine under load is slow, not wrong.
configure({ asyncUtilTimeout: 10_000 });
