package org.ura.webhooks;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Access;
import org.ura.people.AuditKind;
import org.ura.people.AuditLog;
import org.ura.people.AuditNote;
import org.ura.people.Caller;
import org.ura.people.PersonInfo;
import org.ura.people.Refused;
import org.ura.people.Right;

/// To where webhooks may send, as administrators list it. With an empty list nothing is sent. All needs the right
/// to administer.
@Service
@Transactional
public class AllowedAddresses {

    private static final int LONGEST = 253;

    private final Access access;
    private final AddressRows rows;
    private final AuditLog audit;

    AllowedAddresses(Access access, AddressRows rows, AuditLog audit) {
        this.access = access;
        this.rows = rows;
        this.audit = audit;
    }

    /// All of them, in their order.
    @Transactional(readOnly = true)
    public List<AllowedAddress> list(Caller caller) {
        access.require(caller, Right.ADMINISTER);
        return rows.all();
    }

    /// Lists a host's name (`cms.example.org`), an address (`10.1.2.3`) or a network (`10.1.0.0/16`, `fd00::/8`).
    /// Throws [Refused]: invalid for what is none of them, a clash for what is listed already.
    public AllowedAddress add(Caller caller, String address) {
        PersonInfo administrator = access.require(caller, Right.ADMINISTER);
        String entry = checked(address);
        if (rows.entries().contains(entry)) {
            throw Refused.clash("refused.webhookEntryTwice", entry);
        }
        long id = rows.add(entry, administrator.id());
        audit.note(administrator, AuditNote.of(AuditKind.WEBHOOK_ADDRESS_ADDED, entry, id));
        return rows.one(id).orElseThrow();
    }

    /// Takes an entry off the list: what it alone allowed is not sent to any more. Throws [Refused], unknown.
    public void remove(Caller caller, long addressId) {
        PersonInfo administrator = access.require(caller, Right.ADMINISTER);
        AllowedAddress entry = rows.one(addressId).orElseThrow(() -> Refused.unknown("refused.unknown"));
        rows.remove(addressId);
        audit.note(administrator, AuditNote.of(AuditKind.WEBHOOK_ADDRESS_REMOVED, entry.entry(), addressId));
    }

    private static String checked(String address) {
        String entry = address.strip();
        if (Network.of(entry).isPresent()) {
            return entry;
        }
        String name = entry.isEmpty() || entry.indexOf('/') >= 0 || entry.indexOf(':') >= 0 ? "" : Gate.plain(entry);
        boolean digitsAlone = name.matches("[0-9.]*|0x[0-9a-f.]*");
        if (name.isEmpty() || digitsAlone || name.length() > LONGEST || name.startsWith(".") || name.contains("..")) {
            throw Refused.invalid("refused.webhookEntry");
        }
        return name;
    }
}
