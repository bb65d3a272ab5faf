package org.huixu.application.office;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huixu.application.calendar.HolidayFile;
import org.huixu.application.change.Act;
import org.huixu.application.change.Change;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Inputs;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.application.regulation.BrokenRegulation;
import org.huixu.application.regulation.ParsedArticle;
import org.huixu.application.regulation.RegulationReader;
import org.huixu.application.regulation.RegulationShelf;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Setting;
import org.huixu.application.store.Store;
import org.huixu.domain.calendar.SpecialDay;
import org.huixu.domain.calendar.SpecialDayId;
import org.huixu.domain.regulation.ArticleText;
import org.huixu.domain.regulation.ArticleTextId;
import org.huixu.domain.regulation.Regulation;
import org.huixu.domain.regulation.RegulationSource;
import org.huixu.domain.regulation.RegulationSourceId;
import org.jspecify.annotations.Nullable;

/** Sets an office up: its regulation, the official text of the rules, public holidays. */
public final class OfficeDesk {

    private static final String LAST_BACKUP = "office.lastBackup";

    private final Door door;
    private final RegulationReader reader;
    private final RegulationShelf shelf;

    public OfficeDesk(Door door, RegulationReader reader, RegulationShelf shelf) {
        this.door = door;
        this.reader = reader;
        this.shelf = shelf;
    }

    /** How many rows came in, were changed, or were there already. */
    public record Taken(int added, int changed, int unchanged) {
    }

    /**
     * Takes a regulation file in; old meetings keep the one of their day. One of the same key that cannot be read makes
     * way for it.
     *
     * @throws BrokenRegulation that names every problem by line
     */
    public Outcome<Regulation> takeIn(String regulationText) {
        Regulation regulation = reader.read(regulationText);
        return door.perform(Act.reversible("regulation.add"), change -> {
            for (RegulationSource source : change.reader().list(RegulationSource.class)) {
                boolean same = source.regulationKey().equals(regulation.title().key());
                Optional<Regulation> readable = shelf.read(source);
                if (readable.isEmpty()) {
                    if (same) {
                        change.change(new RegulationSource(source.id(), source.version(), source.regulationKey(),
                                regulationText));
                        return regulation;
                    }
                    continue;
                }
                Regulation known = readable.get();
                if (same) {
                    throw new Impossible(Problem.of("problem.regulation.there", regulation.title().key()));
                }
                if (known.title().inForce().overlaps(regulation.title().inForce())
                        && known.title().inForce().validFrom().equals(regulation.title().inForce().validFrom())) {
                    throw new Impossible(Problem.of("problem.regulation.overlaps", regulation.title().name(),
                            known.title().name()));
                }
            }
            change.add(new RegulationSource(new RegulationSourceId(change.newId()), 0, regulation.title().key(),
                    regulationText));
            return regulation;
        });
    }

    /**
     * Puts a corrected file in the place of the regulation of its key. What was judged by it is judged anew.
     *
     * @throws BrokenRegulation that names every problem by line
     */
    public Outcome<Regulation> replace(String regulationText) {
        Regulation regulation = reader.read(regulationText);
        return door.perform(Act.reversible("regulation.replace"), change -> {
            RegulationSource known = change.reader()
                    .list(RegulationSource.class, Filter.eq("regulationKey", regulation.title().key())).stream()
                    .findFirst().orElseThrow(() -> new Impossible(
                            Problem.of("problem.regulation.notThere", regulation.title().key())));
            change.change(new RegulationSource(known.id(), known.version(), known.regulationKey(), regulationText));
            return regulation;
        });
    }

    /** A regulation file for another government, with another title; nothing is stored. */
    public Outcome<String> copy(String regulationText, RegulationCopy.Heading heading) {
        try {
            return new Outcome.Done<>(RegulationCopy.of(regulationText, heading, reader), 0);
        } catch (Impossible wrong) {
            return new Outcome.NotPossible<>(wrong.problems());
        }
    }

    /** A backup of the folder was written now. */
    public Outcome<Setting> backedUp() {
        return door.perform(Act.reversible("office.backedUp"), change -> {
            String moment = change.now().toString();
            return change.reader().list(Setting.class, Filter.eq("name", LAST_BACKUP)).stream().findFirst()
                    .map(known -> change.change(new Setting(known.id(), known.version(), LAST_BACKUP, moment)))
                    .orElseGet(() -> change.add(
                            new Setting(new Setting.SettingId(change.newId()), 0, LAST_BACKUP, moment)));
        });
    }

    /** Whom others ask, as letters have it; what is empty is left out of them. */
    public Outcome<OfficeContact> contact(OfficeContact contact) {
        return door.perform(Act.reversible("office.contact"), change -> {
            OfficeContact clean = new OfficeContact(Inputs.optionalLine("name", contact.name()),
                    Inputs.optionalLine("phone", contact.phone()));
            put(change, OfficeContact.NAME, clean.name());
            put(change, OfficeContact.PHONE, clean.phone());
            return clean;
        });
    }

    private static void put(Change change, String name, @Nullable String value) {
        Optional<Setting> known = OfficeContact.setting(change.reader(), name);
        if (value == null) {
            known.ifPresent(change::remove);
        } else if (known.isEmpty()) {
            change.add(new Setting(new Setting.SettingId(change.newId()), 0, name, value));
        } else {
            change.change(new Setting(known.get().id(), known.get().version(), name, value));
        }
    }

    /** When the last backup was written. */
    public static Optional<Instant> lastBackup(Store store) {
        return store.read(reader -> reader.list(Setting.class, Filter.eq("name", LAST_BACKUP))).stream().findFirst()
                .map(setting -> Instant.parse(setting.settingValue()));
    }

    /** Takes holidays and make-up days in; a day that is there already gets the new kind and name. */
    public Outcome<Taken> holidays(List<HolidayFile.Day> days) {
        return door.perform(Act.reversible("holidays.import"), change -> {
            var known = change.reader().list(SpecialDay.class).stream()
                    .collect(Collectors.toMap(SpecialDay::onDate, day -> day));
            int added = 0;
            int changed = 0;
            for (HolidayFile.Day day : days) {
                SpecialDay there = known.get(day.onDate());
                if (there == null) {
                    change.add(new SpecialDay(new SpecialDayId(change.newId()), 0, day.onDate(), day.kind(),
                            day.name()));
                    added++;
                } else if (there.kind() != day.kind() || !there.name().equals(day.name())) {
                    change.change(new SpecialDay(there.id(), there.version(), day.onDate(), day.kind(), day.name()));
                    changed++;
                }
            }
            return new Taken(added, changed, days.size() - added - changed);
        });
    }

    /** Takes the official text of a regulation in, replacing what was imported for it before. */
    public Outcome<Taken> rulesText(String regulationKey, List<ParsedArticle> articles) {
        return door.perform(Act.reversible("rulesText.import"), change -> {
            List<ArticleText> there = change.reader().list(ArticleText.class,
                    Filter.eq("regulationKey", regulationKey));
            Set<Integer> orders = articles.stream().map(ParsedArticle::order).collect(Collectors.toSet());
            there.stream().filter(one -> !orders.contains(one.articleOrder())).forEach(change::remove);
            int added = 0;
            int changed = 0;
            for (ParsedArticle article : articles) {
                var known = there.stream().filter(one -> one.articleOrder() == article.order()).findFirst();
                ArticleText text = new ArticleText(known.map(ArticleText::id)
                        .orElseGet(() -> new ArticleTextId(change.newId())), known.map(ArticleText::version).orElse(0L),
                        regulationKey, article.number(), article.order(), article.chapter(), article.text());
                if (known.isEmpty()) {
                    change.add(text);
                    added++;
                } else if (!known.get().equals(text)) {
                    change.change(text);
                    changed++;
                }
            }
            return new Taken(added, changed, articles.size() - added - changed);
        });
    }
}
