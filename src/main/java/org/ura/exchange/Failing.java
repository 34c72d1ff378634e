package org.ura.exchange;

import java.util.function.Supplier;
import org.ura.jobs.JobFailed;
import org.ura.people.Refused;

/// Makes what is refused to a job's owner, such as a document that was deleted meanwhile, the job's failure.
final class Failing {

    private Failing() {}

    static <T> T whenRefused(Supplier<T> work) {
        try {
            return work.get();
        } catch (Refused refused) {
            throw new JobFailed(refused.key(), refused.args().toArray());
        }
    }
}
