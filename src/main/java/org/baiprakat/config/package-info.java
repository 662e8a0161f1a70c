/** The settings of a workspace and the evaluation round. Plain values. */
package org.baiprakat.config;
