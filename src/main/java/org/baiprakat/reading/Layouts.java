package org.baiprakat.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The layout file: what is common to all certificates, and the layouts.
 *
 * @param common  used with every layout; an office's own file may leave it out
 * @param layouts their names differ; an office's own file may hold none if it adds codes or common wording
 * @param codes   what the QR codes of certificates look like
 */
public record Layouts(CommonWording common, List<Layout> layouts, List<CodeAddress> codes) {
    /** Name of the resource with the layouts as shipped, beside this class. */
    public static final String RESOURCE = "layouts.yaml";

    public Layouts {
        common = common == null ? CommonWording.NONE : common;
        layouts = Layout.orNone(layouts);
        codes = Layout.orNone(codes);
        if (layouts.isEmpty() && codes.isEmpty() && common.equals(CommonWording.NONE)) {
            throw new IllegalArgumentException("the layout file needs at least one entry under 'layouts', 'codes' or 'common'");
        }
        Set<String> names = new HashSet<>();
        layouts.forEach(layout -> {
            if (!names.add(layout.name())) {
                throw new IllegalArgumentException("two layouts are called '" + layout.name() + "'");
            }
        });
    }

    /**
     * These layouts and those of an office's own file. A layout of the same name takes the place of the shipped one; codes and
     * common wording of both files hold, but not the office's common anchors, which would change every layout.
     */
    public Layouts extendedBy(Layouts own) {
        List<Layout> all = new ArrayList<>(own.layouts());
        layouts.stream().filter(l -> own.layouts().stream().noneMatch(o -> o.name().equals(l.name()))).forEach(all::add);
        return new Layouts(common.extendedBy(own.common()), all, CommonWording.both(own.codes(), codes));
    }
}
