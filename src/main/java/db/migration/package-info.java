/// Migrations that SQL cannot express. Flyway looks for them here, among those in SQL.
@NullMarked
package db.migration;

import org.jspecify.annotations.NullMarked;
