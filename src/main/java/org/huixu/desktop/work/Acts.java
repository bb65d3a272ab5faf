package org.huixu.desktop.work;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.scene.Node;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Progress;
import org.huixu.application.change.Problem;
import org.huixu.application.change.ProblemTexts;
import org.huixu.application.text.Texts;
import org.huixu.application.workplace.Workplace;
import org.huixu.desktop.finding.Refusals;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Job;
import org.huixu.desktop.kit.Sheet;
import org.huixu.domain.Id;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.workflow.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * Does what the user asks for: off the FX thread, with every outcome shown. Done → a notice with undo; refused → the
 * rules in the way, with the form to override them, after which it is tried again; not possible → under the field or as a
 * sentence; stale → said, and the views have reloaded.
 */
public final class Acts {

    private static final Texts TEXTS = Texts.of(Acts.class);
    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");
    private static final EventHandler<ActionEvent> PRESSED_AGAIN = ActionEvent::consume;

    private final Workplace workplace;
    private final Surface surface;
    private final Ways ways;
    private final Refusals refusals;
    private final Trail trail = new Trail();
    private final Set<String> doing = new HashSet<>();
    private final Deque<Runnable> walks = new ArrayDeque<>();
    private int underWay;

    Acts(Workplace workplace, Surface surface, Ways ways, Refusals refusals) {
        this.workplace = workplace;
        this.surface = surface;
        this.ways = ways;
        this.refusals = refusals;
    }

    /**
     * Prepares something to be done.
     *
     * @param name what is being done, e.g. 登记签到
     * @param work the use case; called off the FX thread
     */
    public <R extends @Nullable Object> Deed<R> deed(String name, Supplier<Outcome<R>> work) {
        return new Deed<>(name, _ -> work.get());
    }

    /**
     * Prepares long work: it tells how far it is, and can be stopped, whereupon nothing of it is stored.
     *
     * @param work the use case; called off the FX thread, with what watches it
     */
    public <R extends @Nullable Object> Deed<R> longDeed(String name, Function<Progress, Outcome<R>> work) {
        Deed<R> deed = new Deed<>(name, job -> {
            job.changing();
            return work.apply(new JobProgress(job));
        });
        deed.lengthy = true;
        return deed;
    }

    /** Takes back the last act of this window that can be taken back; asked again, the one before. */
    public void undoLast() {
        walk(() -> trail.back().ifPresentOrElse(this::back,
                () -> surface.notices().warn(TEXTS.get("work.undo.nothing"))));
    }

    /** Does again what was taken back last in this window, if nothing else was done since. */
    public void redoLast() {
        walk(() -> trail.forth().ifPresentOrElse(this::forth,
                () -> surface.notices().warn(TEXTS.get("work.redo.nothing"))));
    }

    /**
     * Takes back what one entry of the history did, whoever did it.
     *
     * @param sentence what it did
     */
    public void takeBack(long serial, String sentence) {
        walk(() -> trail.takenBackBy(serial).ifPresentOrElse(this::forth,
                () -> back(new Trail.Step(serial, sentence))));
    }

    /** What was done, without the word that says that it is done: that of another follows. */
    private static String bare(String sentence) {
        String already = TEXTS.get("work.undo.already");
        return sentence.startsWith(already) ? sentence.substring(already.length()) : sentence;
    }

    /** Step by step: what is being done now comes first, so that it is the one taken back. */
    private void walk(Runnable step) {
        walks.add(step);
        walkOn();
    }

    private void walkOn() {
        while (underWay == 0 && !walks.isEmpty()) {
            walks.remove().run();
        }
    }

    private void back(Trail.Step step) {
        trail.leave(step.serial());
        Deed<Boolean> deed = deed(TEXTS.format("work.undo.name", step.sentence()),
                () -> workplace.undo(step.serial()).map(workplace::undoable));
        deed.keeping = (serial, again) -> {
            Trail.Step undone = new Trail.Step(serial, step.sentence());
            trail.undid(undone);
            String said = TEXTS.format("work.undo.done", step.sentence());
            if (again) {
                surface.notices().done(said, TEXTS.get("work.redo.button"), () -> walk(() -> forth(undone)));
            } else {
                surface.notices().done(said);
            }
        };
        deed.go();
    }

    private void forth(Trail.Step step) {
        trail.leave(step.serial());
        Deed<Long> deed = deed(TEXTS.format("work.redo.name", step.sentence()), () -> workplace.undo(step.serial()));
        deed.keeping = (serial, _) -> {
            Trail.Step again = new Trail.Step(serial, step.sentence());
            trail.redid(again);
            surface.notices().done(TEXTS.format("work.redo.done", step.sentence()), TEXTS.get("work.undo.button"),
                    () -> walk(() -> back(again)));
        };
        deed.otherwise(trail::noWayForth).go();
    }

    /** Something to be done, and how its outcome is shown. */
    public final class Deed<R extends @Nullable Object> {

        private final String name;
        private final Function<Job, Outcome<R>> work;
        private @Nullable Function<R, String> saying;
        private @Nullable String question;
        private boolean lasting;
        private @Nullable Id owner;
        private @Nullable Form form;
        private @Nullable Node waiting;
        private @Nullable Sheet asking;
        private boolean once;
        private boolean lengthy;
        private @Nullable BiConsumer<Long, R> keeping;
        private @Nullable Supplier<String> reading;
        private Consumer<R> then = _ -> {
        };
        private Runnable otherwise = () -> {
        };

        private Deed(String name, Function<Job, Outcome<R>> work) {
            this.name = name;
            this.work = work;
        }

        /** The meeting or item under whose facts rules judge it, so that they can be overridden. */
        public Deed<R> under(Id meetingOrItem) {
            owner = meetingOrItem;
            return this;
        }

        /** What to say when it is done; the notice offers to take it back. Without it nothing is said. */
        public Deed<R> said(String doneSentence) {
            return said(_ -> doneSentence);
        }

        /** The same, where it depends on what came of it; an empty sentence is not said. */
        public Deed<R> said(Function<R, String> doneSentence) {
            saying = doneSentence;
            return this;
        }

        /** A final act: asks first, naming what cannot be taken back. */
        public Deed<R> lasting(String sureQuestion) {
            question = sureQuestion;
            return lasting();
        }

        /** The same where the sheet from which it is done says so itself. */
        public Deed<R> lasting() {
            lasting = true;
            return this;
        }

        /** The form whose fields problems are shown under. */
        public Deed<R> in(Form fields) {
            form = fields;
            return this;
        }

        /**
         * Does nothing while it is being done, such as the button that does it. It keeps the focus, so that a key pressed
         * too often meets no other button. A sheet from which something is done waits by itself.
         */
        public Deed<R> disabling(Node node) {
            waiting = node;
            return this;
        }

        /** Asked for again while it is being done, it is not done twice. */
        public Deed<R> once() {
            once = true;
            return this;
        }

        /** What follows when it is done. */
        public Deed<R> then(Consumer<R> action) {
            then = action;
            return this;
        }

        /** What follows when it was not done, after the reason was shown. */
        public Deed<R> otherwise(Runnable action) {
            otherwise = action;
            return this;
        }

        /**
         * For a form whose row somebody else may change meanwhile: what was typed stays, the form says so, and the next try
         * is against what was read.
         *
         * @param read reads the row anew and gives in words what is there now, nothing when it is gone; off the FX
         *     thread. Absent: there is no such row
         */
        public Deed<R> rereading(@Nullable Supplier<String> read) {
            reading = read;
            return this;
        }

        /** Does it. */
        public void go() {
            if (question == null) {
                run();
            } else {
                surface.sheets().ask(name, question, name, TEXTS.get("work.cancel"), this::run);
            }
        }

        private void run() {
            if (once && !doing.add(name)) {
                return;
            }
            if (form != null) {
                form.clear();
            }
            hold();
            begun();
            Job job = surface.background().run(name, work::apply, outcome -> {
                came(outcome);
                ended();
            }, failure -> {
                goOn();
                surface.background().failures().accept(failure);
                otherwise.run();
                ended();
            });
            job.onStopped(() -> {
                goOn();
                surface.notices().warn(TEXTS.format("work.stopped", name));
                otherwise.run();
                ended();
            });
            if (asking != null) {
                asking.stoppedBy(job);
            }
        }

        private void begun() {
            if (!lengthy) {
                underWay++;
            }
        }

        private void ended() {
            if (!lengthy) {
                underWay--;
                walkOn();
            }
        }

        private void came(Outcome<R> outcome) {
            goOn();
            switch (outcome) {
                case Outcome.Done<R> came -> {
                    if (keeping == null) {
                        remember(came.serial(), saying == null ? "" : saying.apply(came.value()));
                    } else {
                        keeping.accept(came.serial(), came.value());
                    }
                    then.accept(came.value());
                }
                case Outcome.Refused<R> refused -> {
                    refusals.show(name, refused.findings(), owner == null ? null : SubjectId.of(owner),
                            new Refusals.Onward(mending(refused.findings().getFirst()), this::run));
                    otherwise.run();
                }
                case Outcome.NotPossible<R> not -> {
                    complain(not.problems());
                    otherwise.run();
                }
                case Outcome.Stale<R> _ -> {
                    overtaken();
                    otherwise.run();
                }
            }
        }

        /** Leads to where the first of what stands in the way is mended; the forms above the view are given up. */
        private Runnable mending(Finding finding) {
            Optional<Place> place = owner instanceof MeetingId meeting
                    ? ways.mending(meeting, finding)
                    : Optional.empty();
            return () -> place.ifPresent(there -> surface.sheets().leave(() -> ways.go(there)));
        }

        private void overtaken() {
            Form fields = form;
            Supplier<String> read = reading;
            if (fields == null || fields.getScene() == null || read == null) {
                surface.notices().warn(TEXTS.format("work.stale", name));
            } else {
                surface.background().run(name, _ -> read.get(), now -> fields.complain(
                        List.of(new Form.Complaint("", now.isEmpty()
                                ? TEXTS.get("work.stale.gone")
                                : TEXTS.format("work.stale.form", now)))));
            }
        }

        private void remember(long serial, String sentence) {
            boolean speaks = !sentence.isEmpty();
            if (serial == 0 || lasting) {
                if (serial != 0) {
                    trail.noWayForth();
                }
                if (speaks) {
                    surface.notices().done(sentence);
                }
                return;
            }
            Trail.Step step = new Trail.Step(serial, speaks ? bare(sentence) : name);
            trail.did(step);
            if (speaks) {
                surface.notices().done(sentence, TEXTS.get("work.undo.button"), () -> walk(() -> back(step)));
            }
        }

        private void complain(List<Problem> problems) {
            if (form == null || form.getScene() == null) {
                surface.sheets().say(TEXTS.format("work.notDone", name),
                        String.join("\n", problems.stream().map(ProblemTexts::sentence).toList()),
                        TEXTS.get("work.understood"));
            } else {
                form.complain(problems.stream().map(one -> new Form.Complaint(one.field() == null ? "" : one.field(),
                        ProblemTexts.sentence(one))).toList());
            }
        }

        private void hold() {
            asking = surface.sheets().topmost().orElse(null);
            if (asking != null) {
                asking.hold();
            }
            if (waiting != null) {
                waiting.addEventFilter(ActionEvent.ACTION, PRESSED_AGAIN);
                waiting.pseudoClassStateChanged(WAITING, true);
            }
        }

        private void goOn() {
            doing.remove(name);
            if (asking != null) {
                asking.goOn();
                asking = null;
            }
            if (waiting != null) {
                waiting.removeEventFilter(ActionEvent.ACTION, PRESSED_AGAIN);
                waiting.pseudoClassStateChanged(WAITING, false);
            }
        }
    }
}
