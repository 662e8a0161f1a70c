/** The settings of a workspace and the evaluation round, as plain values; where a user's files lie. */
package org.baiprakat.config;
