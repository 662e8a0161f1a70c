/** What a person may decide about a page, and how it is taken back. Pure: the store keeps what comes out of it. */
package org.baiprakat.review;
