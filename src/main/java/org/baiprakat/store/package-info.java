/** Everything the program remembers, in SQLite. The only package that speaks SQL. Repositories speak verbs. */
package org.baiprakat.store;
