package org.ura.formats;

/// What other programs call the states of a translation, as states of XLIFF 2; empty for a word that is not
/// known. A rejected translation is a draft: nobody here has said why.
public final class ForeignState {

    private ForeignState() {}

    /// XLIFF 1.2. Without a state it is known only whether the unit is approved.
    public static String xliff12(String state, boolean approved) {
        return Xliff12States.read(state, approved).orElse("");
    }

    /// `conf` of a `<sdl:seg>` of Trados Studio's SDLXLIFF.
    public static String trados(String conf) {
        return switch (conf) {
            case "Translated", "RejectedSignOff" -> "translated";
            case "ApprovedTranslation" -> "reviewed";
            case "ApprovedSignOff" -> "final";
            default -> "initial"; // Draft, RejectedTranslation, Unspecified, or none
        };
    }

    /// `mq:status` of memoQ's MQXLIFF.
    public static String memoq(String status) {
        return switch (status) {
            case "ManuallyConfirmed", "Confirmed" -> "translated";
            case "Reviewer1Confirmed", "ConfirmedByReviewer1" -> "reviewed";
            case "Proofread", "Reviewer2Confirmed" -> "final";
            default -> "initial"; // NotStarted, PartiallyEdited, Pretranslated, MachineTranslated, Rejected …
        };
    }

    /// `m:confirmed` of Phrase's (Memsource's) MXLIFF: whether the segment is confirmed in the step of the
    /// workflow that the file is of.
    public static String phrase(String confirmed) {
        return confirmed.equals("1") || confirmed.equals("true") ? "translated" : "initial";
    }
}
