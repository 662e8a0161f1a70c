/** Files and text that other programs read or write: YAML and JSON. The only package that knows Jackson. */
package org.baiprakat.interchange;
