/// Who works here and what each may do: accounts, roles, teams and the access rules.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.ura.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
