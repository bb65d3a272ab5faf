package org.huixu.desktop.meeting.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.material.StageNames;
import org.huixu.application.text.Texts;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.attachment.Attachment;
import org.huixu.domain.attachment.AttachmentId;
import org.huixu.domain.material.MaterialVersion;
import org.huixu.domain.regulation.Route;
import org.huixu.domain.regulation.RuleSetting;
import org.huixu.domain.regulation.Step;
import org.huixu.domain.regulation.StepKey;
import org.jspecify.annotations.Nullable;

/** Gathers the files of a meeting from its dossier, in the order of the work. */
final class FileRows {

    private static final Texts TEXTS = Texts.of(FileRows.class);

    private final MeetingDossier dossier;
    private final List<FileRow> rows = new ArrayList<>();

    private FileRows(MeetingDossier dossier) {
        this.dossier = dossier;
    }

    static List<FileRow> of(MeetingDossier dossier) {
        FileRows found = new FileRows(dossier);
        dossier.facts().ifPresent(facts -> {
            found.minutes(facts.minutes());
            facts.agenda().entries().stream().flatMap(entry -> facts.agenda().item(entry.itemId()).stream())
                    .forEach(found::item);
            facts.people().leave().forEach(leave -> found.add(TEXTS.get("meeting.file.part.leave"),
                    TEXTS.format("meeting.file.what.leave", dossier.name(leave.personId())),
                    "", dossier.name(leave.personId()), leave.writtenReport().scanId()));
        });
        dossier.shelf().overrides().forEach(one -> found.add(TEXTS.get("meeting.file.part.override"),
                dossier.around().regulation().rule(one.rule()).map(RuleSetting::title).orElse(one.rule().value()),
                "", null, one.grounds().proof().scanId()));
        return List.copyOf(found.rows);
    }

    private void item(ItemFacts item) {
        String title = item.item().matter().title();
        item.papers().forEach(paper -> paper.versions().reversed()
                .forEach(version -> version(titled(paper.material().title(), title), version)));
        item.steps().forEach(step -> add(TEXTS.get("meeting.file.part.step"), title, name(step.step()),
                dossier.name(step.personId()), step.proof().scanId()));
    }

    private void version(String title, MaterialVersion version) {
        String which = TEXTS.format("meeting.file.which.version", Integer.toString(version.versionNumber()),
                StageNames.of(version.receipt().stage()));
        String from = version.receipt().receivedFrom();
        file(version.attachmentId()).ifPresent(file -> rows.add(new FileRow(TEXTS.get("meeting.file.part.material"),
                title, which, from == null ? "" : from, version.addedAt(), file)));
    }

    /** A paper, with its item where its own title does not say that. */
    private static String titled(String paper, String item) {
        return paper.contains(item) || item.contains(paper)
                ? paper
                : TEXTS.format("meeting.file.what.paper", paper, item);
    }

    private void minutes(MeetingFacts.@Nullable MinutesFacts minutes) {
        if (minutes != null) {
            String part = TEXTS.get("meeting.file.part.minutes");
            add(part, TEXTS.get("meeting.file.what.issued"), "", null, minutes.minutes().issue().paperId());
            add(part, TEXTS.get("meeting.file.what.signed"), "",
                    dossier.name(minutes.minutes().signature().signedById()),
                    minutes.minutes().signature().signedSheet().scanId());
            minutes.steps().forEach(step -> add(part, TEXTS.format("meeting.file.what.chain", name(step.step())), "",
                    dossier.name(step.personId()), step.proof().scanId()));
        }
    }

    private String name(StepKey key) {
        return Stream.concat(dossier.around().regulation().procedure().routes().stream(),
                Stream.of(dossier.around().regulation().procedure().chain())).map(Route::steps).flatMap(List::stream)
                .filter(step -> step.key().equals(key)).map(Step::name).findFirst().orElse(key.value());
    }

    private void add(String part, String title, String which, @Nullable String who, @Nullable AttachmentId id) {
        file(id).ifPresent(file -> rows.add(new FileRow(part, title, which, who == null ? "" : who, file.addedAt(),
                file)));
    }

    private Optional<Attachment> file(@Nullable AttachmentId id) {
        return id == null ? Optional.empty() : Optional.ofNullable(dossier.shelf().attachments().get(id));
    }
}
