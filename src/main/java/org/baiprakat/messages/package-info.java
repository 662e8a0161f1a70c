/**
 * What the program tells people, in Thai and English side by side, and the one exception that carries such a message with an exit
 * code. A bad machine, configuration or command is a {@link org.baiprakat.messages.Fault}; a bad document is data.
 */
package org.baiprakat.messages;
