package org.huixu.application.minutes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huixu.application.text.Texts;
import org.huixu.domain.regulation.Result;

/** What the words of a decision say of the result of the discussion. */
public enum Verdict {
    /** The result itself: it need not be told besides. */
    SAME,
    /** The opposite of it. */
    OTHER, NOTHING;

    private static final Texts TEXTS = Texts.of(Verdict.class);
    private static final Pattern NAMED = Pattern.compile(TEXTS.get("verdict.pattern.named"));
    private static final Pattern AGREED = Pattern.compile(TEXTS.get("verdict.pattern.agreed"));
    private static final Pattern REFUSED = Pattern.compile(TEXTS.get("verdict.pattern.refused"));
    private static final Pattern OPEN = Pattern.compile(TEXTS.get("verdict.pattern.open"));

    /** What the decision says, with or without the words by which minutes begin it. */
    public static Verdict of(String decision, Result result) {
        String words = decision.strip();
        Matcher agreed = AGREED.matcher(words);
        if (result.decides()) {
            String principle = TEXTS.get("proposed.principle");
            return REFUSED.matcher(words).find() ? OTHER
                    : agreed.find() && agreed.group().contains(principle) == result.name().contains(principle) ? SAME
                    : NOTHING;
        }
        boolean open = OPEN.matcher(result.name()).find();
        return NAMED.matcher(words).replaceFirst("").startsWith(result.name()) ? SAME
                : open && agreed.find() && !OPEN.matcher(words).find() ? OTHER : NOTHING;
    }
}
