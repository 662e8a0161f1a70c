"""The project's own generator of synthetic scans: certificates, certified copies, batches, traps and wear."""
