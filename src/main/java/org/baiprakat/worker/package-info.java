/** Reading scans for as long as there are any: in a process that may die, alone in its workspace, by the lists of now. Knows no command. */
package org.baiprakat.worker;
