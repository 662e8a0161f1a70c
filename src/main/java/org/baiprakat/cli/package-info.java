/** Commands, prompts, progress and exit codes. The only package that knows picocli and JLine. */
package org.baiprakat.cli;
