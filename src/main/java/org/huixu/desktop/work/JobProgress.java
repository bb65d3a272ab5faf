package org.huixu.desktop.work;

import org.huixu.application.change.Progress;
import org.huixu.desktop.kit.Job;

/** Shows in a job how far work is; it can be stopped as long as nothing is stored. */
public record JobProgress(Job job) implements Progress {

    /** Of a job that changes nothing in the office: cancelled, it is over for the user at once. */
    public static JobProgress of(Job job) {
        return new JobProgress(job.cancellable());
    }

    @Override
    public void advanced(long done, long of) {
        job.stopIfCancelled();
        job.advance(done, of);
    }

    @Override
    public void writing() {
        job.stopIfCancelled();
        job.writing();
    }

    @Override
    public void committing() {
        job.committing();
    }
}
