package org.huixu.application.signature;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.huixu.application.signature.Certificate.Validity;
import org.huixu.application.signature.PaperSignature.Trust;
import org.huixu.application.text.Texts;
import org.huixu.domain.compliance.OfficeTime;

/** What is said of the signatures of a PDF, in the window and on the command line. */
public final class SignatureWords {

    private static final Texts TEXTS = Texts.of(SignatureWords.class);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final OfficeTime time;

    /** @param time when it is said, and in which zone */
    public SignatureWords(OfficeTime time) {
        this.time = time;
    }

    /** A line about a signature: what it is about, and what is so. */
    public record Line(String about, String words) {
    }

    /** What became of the file since it was signed, as one sentence. */
    public static String verdict(PaperSignature signature) {
        return TEXTS.get(switch (signature.state()) {
            case INTACT -> "signature.intact";
            case EXTENDED -> "signature.extended";
            case UNKNOWN -> "signature.unknown";
            case ALTERED -> "signature.altered";
        });
    }

    /** Who signed, when and with what certificate. */
    public List<Line> lines(PaperSignature signature) {
        List<Line> lines = new ArrayList<>();
        Certificate signer = signature.signer();
        if (signer == null) {
            return lines;
        }
        line(lines, "signature.line.signer", signer.holder().name());
        if (signer.holder().organisation() != null) {
            line(lines, "signature.line.organisation", signer.holder().organisation());
        }
        Instant claimed = signature.claimed();
        line(lines, "signature.line.time", claimed == null
                ? TEXTS.get("signature.time.none")
                : TEXTS.format("signature.time.claimed", moment(claimed)));
        line(lines, "signature.line.validity", TEXTS.format("signature.validity", day(signer.from()),
                day(signer.until()), validity(signature, signer)));
        line(lines, "signature.line.issuer", signer.issuer().words());
        line(lines, "signature.line.trust", switch (signature.trust()) {
            case Trust.Chosen chosen -> TEXTS.format("signature.trust.chosen", chosen.root());
            case Trust.SelfSigned _ -> TEXTS.get("signature.trust.self");
            case Trust.Unknown _ -> TEXTS.get("signature.trust.unknown");
        });
        return lines;
    }

    /** What cannot be known without a network. */
    public static String offline() {
        return TEXTS.get("signature.offline");
    }

    /** That there is none. */
    public static String unsigned() {
        return TEXTS.get("signature.unsigned");
    }

    private String validity(PaperSignature signature, Certificate signer) {
        String then = signature.thenValid().map(valid -> TEXTS.get(switch (valid) {
            case NOT_YET -> "signature.then.notYet";
            case VALID -> "signature.then.valid";
            case EXPIRED -> "signature.then.expired";
        })).orElse(TEXTS.get("signature.then.unknown"));
        Validity today = signer.at(time.now());
        return TEXTS.format("signature.thenAndNow", then, TEXTS.get(switch (today) {
            case NOT_YET -> "signature.now.notYet";
            case VALID -> "signature.now.valid";
            case EXPIRED -> "signature.now.expired";
        }));
    }

    private String moment(Instant at) {
        return MOMENT.format(time.local(at));
    }

    private String day(Instant at) {
        return time.local(at).toLocalDate().toString();
    }

    private static void line(List<Line> lines, String key, String words) {
        lines.add(new Line(TEXTS.bundle().getString(key), words));
    }
}
