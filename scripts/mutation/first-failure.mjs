import fc from 'fast-check';

// Nobody reads the smallest example of a change that was made on purpose.
fc.configureGlobal({ endOnFailure: true });
