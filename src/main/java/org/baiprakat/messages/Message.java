package org.baiprakat.messages;

/** One message in both languages. It says what happened and what to do. */
public record Message(String thai, String english) {

    public String in(Language language) {
        return language == Language.TH ? thai : english;
    }

    /** Both formats filled with the same arguments, as {@link String#format}. */
    public static Message format(String thai, String english, Object... arguments) {
        return new Message(String.format(thai, arguments), String.format(english, arguments));
    }
}
