package org.baiprakat.messages;

import java.util.Arrays;

/** One message in both languages. It says what happened and what to do. */
public record Message(String thai, String english) {

    public String in(Language language) {
        return language == Language.TH ? thai : english;
    }

    /** Both formats filled with the same arguments, as {@link String#format}; one that is a message itself speaks the language of the format. */
    public static Message format(String thai, String english, Object... arguments) {
        return new Message(String.format(thai, in(Language.TH, arguments)), String.format(english, in(Language.EN, arguments)));
    }

    private static Object[] in(Language language, Object[] arguments) {
        return Arrays.stream(arguments).map(argument -> argument instanceof Message message ? message.in(language) : argument).toArray();
    }
}
