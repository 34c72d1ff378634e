package org.ura.people;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where people get their mail, if they have said so. Nobody proves an address here: it is for writing
/// to, and signs nobody in.
@Service
@Transactional
public class EmailAddresses {

    private final Persons persons;
    private final Access access;

    EmailAddresses(Persons persons, Access access) {
        this.persons = persons;
        this.access = access;
    }

    /// The caller's own address; empty for none.
    @Transactional(readOnly = true)
    public String own(Caller caller) {
        return known(access.require(caller, Right.READ).id()).email();
    }

    /// Changes one's own address; empty takes it away. Throws [Refused] for what is no address.
    public void keep(Caller caller, String address) {
        known(access.require(caller, Right.ACCOUNT).id()).changeEmail(EmailAddress.checked(address));
    }

    /// Changes somebody's address. Needs the right to administer; throws [Refused] for what is no address.
    public void keep(Caller caller, long personId, String address) {
        access.require(caller, Right.ADMINISTER);
        known(personId).changeEmail(EmailAddress.checked(address));
    }

    /// Where to write to a person; nothing for a closed account and for whoever has given no address.
    /// For services that send something of the workbench's own; it is shown to nobody.
    @Transactional(readOnly = true)
    public Optional<String> of(long personId) {
        return persons.findById(personId)
                .filter(Person::active)
                .map(Person::email)
                .filter(address -> !address.isEmpty());
    }

    private Person known(long personId) {
        return persons.findById(personId).orElseThrow(() -> Refused.unknown("refused.unknownPerson"));
    }
}
