package org.huixu.desktop.meeting.material;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.huixu.application.document.PacketBinder.Bound;
import org.huixu.application.document.PacketBinder.Watch;
import org.huixu.application.packet.PacketJob;
import org.huixu.application.packet.PacketPlan;
import org.huixu.application.packet.Packets;
import org.huixu.application.packet.Scope;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Job;
import org.huixu.desktop.kit.Notices;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.kit.TargetFile;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.PersonId;

/**
 * Makes packets into a folder: looks at every paper, says which cannot be bound and which files would be replaced, and
 * goes on only when the user agrees. Used on the FX thread.
 */
final class PacketMaking {

    private static final Texts TEXTS = Texts.of(PacketMaking.class);
    private static final double WIDTH = 640;

    private final Workbench bench;
    private final Path folder;

    private record Prepared(PacketJob job, List<PacketPlan> plans, List<String> hitches, List<String> there) {
    }

    private record Made(int packets, int pages, List<String> unreadable) {
    }

    PacketMaking(Workbench bench, Path folder) {
        this.bench = bench;
        this.folder = folder;
    }

    void make(MeetingId meeting, List<PersonId> people, Scope scope) {
        bench.background().run(TEXTS.get("material.packet.looking"), job -> prepare(job, meeting, people, scope),
                this::ask);
    }

    private Prepared prepare(Job running, MeetingId meeting, List<PersonId> people, Scope scope) {
        Packets packets = bench.office().packets();
        List<PacketPlan> plans = packets.plan(meeting, people, scope);
        PacketJob job = packets.job();
        boolean done = false;
        try {
            List<String> hitches = job.prepare(plans, watch(running.cancellable(), 0, 1));
            List<String> there = plans.stream().map(PacketPlan::fileName)
                    .filter(name -> Files.exists(folder.resolve(name))).toList();
            done = true;
            return new Prepared(job, plans, hitches, there);
        } finally {
            if (!done) {
                job.close();
            }
        }
    }

    private void ask(Prepared prepared) {
        if (prepared.hitches().isEmpty() && prepared.there().isEmpty()) {
            bind(prepared);
            return;
        }
        List<String> said = new ArrayList<>();
        if (!prepared.hitches().isEmpty()) {
            said.add(TEXTS.format("material.packet.hitches", Integer.toString(prepared.hitches().size())));
            said.addAll(prepared.hitches());
            said.add(TEXTS.get("material.packet.hitches.instead"));
        }
        if (!prepared.there().isEmpty()) {
            said.add(TEXTS.format("material.packet.there", Integer.toString(prepared.there().size()),
                    folder.toString()));
        }
        boolean[] agreed = new boolean[1];
        Sheet sheet = new Sheet(TEXTS.get("material.packet.ask"), Sheets.paragraph(String.join("\n", said)))
                .width(WIDTH);
        sheet.cancel(TEXTS.get("material.cancel"));
        sheet.confirm(TEXTS.get(prepared.there().isEmpty() ? "material.packet.goOn" : "material.packet.replace"),
                () -> {
                    agreed[0] = true;
                    sheet.close();
                    bind(prepared);
                });
        sheet.onClosed(() -> {
            if (!agreed[0]) {
                discard(prepared);
            }
        });
        bench.sheets().show(sheet);
    }

    private void discard(Prepared prepared) {
        bench.background().run(TEXTS.get("material.packet.tidying"), _ -> {
            prepared.job().close();
            return prepared;
        }, _ -> {
        });
    }

    private void bind(Prepared prepared) {
        bench.background().run(TEXTS.get("material.packet.making"), running -> {
            try (PacketJob job = prepared.job()) {
                return bind(running.cancellable(), job, prepared.plans());
            }
        }, this::told);
    }

    private Made bind(Job running, PacketJob job, List<PacketPlan> plans) throws Exception {
        int pages = 0;
        List<String> unreadable = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            PacketPlan plan = plans.get(i);
            Watch watch = watch(running, i, plans.size());
            Bound[] bound = new Bound[1];
            TargetFile.write(folder.resolve(plan.fileName()), out -> bound[0] = job.bind(plan, out, watch));
            pages += bound[0].pages();
            if (!bound[0].unreadable().isEmpty()) {
                unreadable.add(TEXTS.format("material.packet.unreadable", plan.name(), bound[0].unreadable().stream()
                        .map(page -> Integer.toString(page)).collect(Collectors.joining(TEXTS.get("material.comma")))));
            }
        }
        return new Made(plans.size(), pages, unreadable);
    }

    private void told(Made made) {
        bench.notices().done(TEXTS.format("material.packet.made", Integer.toString(made.packets()),
                Integer.toString(made.pages())),
                List.of(new Notices.Way(TEXTS.get("material.packet.openFolder"), () -> bench.outside().open(folder))));
        if (!made.unreadable().isEmpty()) {
            bench.sheets().say(TEXTS.get("material.packet.title"), String.join("\n", made.unreadable()),
                    TEXTS.get("material.packet.understood"));
        }
    }

    /** Tells how far a part of the work is, as a part of the whole. */
    private static Watch watch(Job running, int part, int parts) {
        return new Watch() {
            @Override
            public void done(int steps, int of) {
                running.advance((long) part * of + steps, (long) parts * of);
            }

            @Override
            public boolean cancelled() {
                return running.cancelled();
            }
        };
    }
}
