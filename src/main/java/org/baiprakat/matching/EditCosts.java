package org.baiprakat.matching;

/** What one step of an edit distance costs. Both directions cost the same, so that every distance built on it is symmetric. */
interface EditCosts {
    /** One for every step: the distance of Levenshtein. */
    EditCosts PLAIN = new EditCosts() {
        @Override
        public double substitute(char a, char b) {
            return a == b ? 0 : 1;
        }

        @Override
        public double gap(char c) {
            return 1;
        }
    };

    /** Cost of reading {@code a} for {@code b}: 0 if they are the same character, otherwise above 0 and at most 1. */
    double substitute(char a, char b);

    /** Cost of a character too many or too few: above 0 and at most 1. */
    double gap(char c);
}
