package org.ura.people;

import java.util.regex.Pattern;

/// Which e-mail addresses are taken: one plain address, without a name, comments or quotes, which no
/// mail server could read as something else.
final class EmailAddress {

    private static final int LONGEST = 254;
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~.-]+@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?");

    private EmailAddress() {}

    /// The address as it is kept; empty for none. Throws [Refused] for what is no address.
    static String checked(String address) {
        String plain = address.strip();
        if (!plain.isEmpty()
                && (plain.length() > LONGEST
                        || !PLAIN.matcher(plain).matches()
                        || plain.contains("..")
                        || plain.startsWith(".")
                        || plain.contains(".@"))) {
            throw Refused.invalid("refused.email");
        }
        return plain;
    }
}
