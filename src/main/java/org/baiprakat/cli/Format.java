package org.baiprakat.cli;

/** How a list is written. */
enum Format { TABLE, JSON }
