/// What projects tell other programs by HTTP: that a document is finished, a segment was returned, a job has ended;
/// only to addresses that an administrator has listed.
@ApplicationModule(allowedDependencies = {"people", "project", "jobs"})
@NullMarked
package org.ura.webhooks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
