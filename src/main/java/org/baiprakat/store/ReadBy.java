package org.baiprakat.store;

import java.util.List;
import org.baiprakat.document.StaffMember;

/**
 * What a document is read by.
 *
 * @param staff the staff list
 * @param basis a text that is the same as long as the lists, the layouts, how sure one must be, and the program are
 */
public record ReadBy(List<StaffMember> staff, String basis) { }
