package org.huixu.domain.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huixu.domain.engagement.Engagement;
import org.huixu.domain.engagement.Reply;
import org.huixu.domain.regulation.EventKind;
import org.huixu.domain.regulation.RuleId;
import org.huixu.domain.regulation.RuleSetting;

/** What takes leaders' time from outside (art. 81, 82). An invitation that was declined is done with. */
final class EngagementRules {

    private static final String DAYS = "days";

    /** K1, art. 81: invitations come through the office, and some natural days before. */
    static final Rule K1_THROUGH_THE_OFFICE_AND_IN_TIME = new Rule.OfOffice(new RuleId("K1"),
            new Rule.Terms(Map.of("pastTheOffice", Set.of("date"),
                    "late", Set.of("date", "received", "deadline", DAYS)), Set.of(DAYS), Set.of()),
            EngagementRules::invited);

    /** K2, art. 82: ceremonies, letters and inscriptions are declined, unless 区委 or 区政府 arranged them. */
    static final Rule K2_CEREMONIES_ARE_DECLINED = new Rule.OfOffice(new RuleId("K2"),
            new Rule.Terms(Map.of("accepted", Set.of("kind", "date"), "open", Set.of("kind", "date")), Set.of(DAYS),
                    Set.of()),
            EngagementRules::declined);

    private EngagementRules() {
    }

    private static List<Breach> invited(OfficeFacts facts, RuleSetting setting) {
        List<Breach> breaches = new ArrayList<>();
        for (Engagement engagement : facts.leaders().engagements()) {
            if (engagement.reply() == Reply.DECLINED) {
                continue;
            }
            if (!engagement.receipt().throughOffice()) {
                breaches.add(of("pastTheOffice", engagement));
            }
            LocalDate deadline = engagement.when().onDate().minusDays(setting.number(DAYS));
            if (engagement.receipt().arrangedBy() == null && engagement.receipt().receivedOn().isAfter(deadline)) {
                breaches.add(of("late", engagement).with("received", engagement.receipt().receivedOn())
                        .with("deadline", deadline).with(DAYS, setting.number(DAYS)));
            }
        }
        return breaches;
    }

    private static List<Breach> declined(OfficeFacts facts, RuleSetting setting) {
        LocalDate today = facts.around().time().today();
        List<Breach> breaches = new ArrayList<>();
        for (Engagement engagement : facts.leaders().engagements()) {
            Optional<EventKind> kind = facts.around().regulation().leadership().event(engagement.kind())
                    .filter(EventKind::declined);
            if (kind.isEmpty() || engagement.receipt().arrangedBy() != null) {
                continue;
            }
            boolean near = !today.isBefore(engagement.when().onDate().minusDays(setting.number(DAYS)));
            switch (engagement.reply()) {
                case ACCEPTED -> breaches.add(of("accepted", engagement).with("kind", kind.get().name()));
                case OPEN -> {
                    if (near) {
                        breaches.add(of("open", engagement).with("kind", kind.get().name())
                                .due(engagement.when().onDate(), Set.of()));
                    }
                }
                case DECLINED -> {
                }
            }
        }
        return breaches;
    }

    private static Breach of(String variant, Engagement engagement) {
        return Breach.of(variant, new Subject(Subject.Kind.ENGAGEMENT, engagement.id().value(), engagement.title()))
                .with("date", engagement.when().onDate());
    }
}
