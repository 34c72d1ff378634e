package org.ura.jobs;

import java.io.IOException;

/// A job that is being done, step by step, by one thread.
public interface JobRun extends AutoCloseable {

    /// Makes the next step ready, outside of any transaction. Returns whether there is one. Throws
    /// [JobFailed] when the job cannot go on.
    boolean next() throws IOException;

    /// Does the step, in the transaction that also stores how far the job has come. When that fails, the
    /// job is taken up anew from the last step that was stored.
    Step store();

    @Override
    void close() throws IOException;
}
