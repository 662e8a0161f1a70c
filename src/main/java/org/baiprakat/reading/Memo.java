package org.baiprakat.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What was found out about the last few texts: a page is read again each time some of its lines have been recognised once more, and most of them have not.
 * Every thread has its own.
 */
final class Memo<V> {
    private final ThreadLocal<Map<String, V>> known;
    private final Function<String, V> about;

    /**
     * @param most  texts to remember
     * @param about depends on the text alone
     */
    Memo(int most, Function<String, V> about) {
        this.about = about;
        this.known = ThreadLocal.withInitial(() -> new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > most;
            }
        });
    }

    V about(String text) {
        return known.get().computeIfAbsent(text, about);
    }
}
