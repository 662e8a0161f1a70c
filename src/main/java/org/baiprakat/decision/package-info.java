/** Accept, send to review, or record as no certificate: three bands, each with its reasons. Pure. */
package org.baiprakat.decision;
