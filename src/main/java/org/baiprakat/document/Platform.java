package org.baiprakat.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who issued the certificate. OTHER is surely none of the three; UNKNOWN could not be told. */
public enum Platform {
    OCSC, THAIMOOC, LOCALMOOC, OTHER, UNKNOWN;

    /** One of the platforms whose courses may count. */
    public boolean isOneOfThree() {
        return this != OTHER && this != UNKNOWN;
    }

    /** The word used in files and JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Platform> ofCode(String code) {
        return Arrays.stream(values()).filter(p -> p.code().equals(code.strip().toLowerCase(Locale.ROOT))).findFirst();
    }
}
