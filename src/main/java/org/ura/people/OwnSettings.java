package org.ura.people;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What each person has chosen for their screens: small texts under names, kept with the account.
@Service
@Transactional
public class OwnSettings {

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST = 4_000;

    private final Access access;
    private final JdbcClient jdbc;

    OwnSettings(Access access, JdbcClient jdbc) {
        this.access = access;
        this.jdbc = jdbc;
    }

    /// All that the caller has chosen, by name.
    @Transactional(readOnly = true)
    public Map<String, String> all(Caller caller) {
        Map<String, String> settings = new TreeMap<>();
        jdbc.sql("select name, setting from person_setting where person_id = ?")
                .param(access.require(caller, Right.READ).id())
                .query(row -> {
                    settings.put(row.getString("name"), row.getString("setting"));
                });
        return settings;
    }

    /// Keeps what the caller has chosen under a name, in place of what was there. Throws [Refused], invalid,
    /// for a name of more than 40 or a setting of more than 4,000 characters.
    public void keep(Caller caller, String name, String setting) {
        long person = access.require(caller, Right.KEEP).id();
        if (name.length() > LONGEST_NAME || setting.length() > LONGEST) {
            throw Refused.invalid("refused.settingTooLong", LONGEST);
        }
        jdbc.sql("merge into person_setting p using (values (cast(:person as bigint), cast(:name as varchar(40)),"
                        + " cast(:setting as varchar(4000)))) v (person_id, name, setting)"
                        + " on p.person_id = v.person_id and p.name = v.name"
                        + " when matched then update set setting = v.setting"
                        + " when not matched then insert (person_id, name, setting)"
                        + " values (v.person_id, v.name, v.setting)")
                .param("person", person)
                .param("name", name)
                .param("setting", setting)
                .update();
    }
}
