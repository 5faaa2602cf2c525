package no.dekom.command.payments.files;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.KeptDocuments;
import no.dekom.command.edge.Oslo;
import no.dekom.command.edge.Rule;
import no.dekom.command.payments.GrantMoney;
import no.dekom.command.payments.PaymentActors;
import no.dekom.command.payments.PaymentGrounds;
import no.dekom.command.payments.PaymentGrounds.Account;
import no.dekom.command.payments.files.MakePaymentFile.CountyHasAnApprovedAccount;
import no.dekom.command.payments.files.MakePaymentFile.PayDayIsNotPast;
import no.dekom.command.payments.files.MakePaymentFile.SomethingIsToBePaid;
import no.dekom.eventlog.Sha256;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.payments.PaymentFileEvent.PaymentFileMade;
import no.dekom.events.payments.PaymentFileId;
import no.dekom.events.payments.PaymentLine;
import no.dekom.events.payments.ReturnedLine;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** A file and the payments in it change together: one command, one transaction. Grants are taken in the order of their ids. */
@Component
public class FilesOfPayments {

    private static final int HASH = 8;

    private final Repository<GrantMoney> grants;
    private final Repository<PaymentFile> files;
    private final Directory directory;
    private final PaymentGrounds grounds;
    private final PaymentFileFormat format;
    private final FileParties parties;
    private final KeptDocuments documents;
    private final Clock clock;

    public FilesOfPayments(
            Repository<GrantMoney> grants,
            Repository<PaymentFile> files,
            Directory directory,
            PaymentGrounds grounds,
            PaymentFileFormat format,
            FileParties parties,
            KeptDocuments documents,
            Clock clock) {
        this.grants = grants;
        this.files = files;
        this.directory = directory;
        this.grounds = grounds;
        this.format = format;
        this.parties = parties;
        this.documents = documents;
        this.clock = clock;
    }

    @CommandHandler
    void handle(MakePaymentFile command, ActingAs actor) throws Exception {
        PaymentActors.demandGovernor(command.county(), actor, directory);
        var debtor = grounds.account(command.county()).orElse(null);
        Rule.require(new PayDayIsNotPast(command.payDay(), Oslo.today(clock)), new CountyHasAnApprovedAccount(debtor));
        var number = grounds.nextFile(command.county());
        var messageId = messageId(command.county(), number);
        var lines = lines(command.file(), command.county(), messageId);
        Rule.require(new SomethingIsToBePaid(lines.size()));
        var content = format.write(new PaymentFileFormat.Order(
                messageId,
                clock.instant(),
                command.payDay(),
                parties.of(command.county()),
                debtor.number(),
                lines.stream()
                        .map(it -> new PaymentFileFormat.Line(it, parties.of(it.recipient())))
                        .toList()));
        var sha256 = Sha256.of(content);
        documents.keep(sha256, command.file().value(), format.mediaType(), content);
        files.newInstance(() -> new PaymentFile(new PaymentFileMade(
                command.file(),
                command.county(),
                number,
                command.payDay(),
                messageId,
                format.name(),
                sha256,
                debtor.number(),
                lines)));
    }

    @CommandHandler
    void handle(AnswerPaymentFile command, ActingAs actor) {
        var file = files.load(command.file().value());
        file.execute(it -> it.answer(command, actor, directory, Oslo.today(clock)));
        var reasons = command.returned().stream().collect(Collectors.toMap(ReturnedLine::number, ReturnedLine::reason));
        file.invoke(PaymentFile::lines).stream()
                .sorted(Comparator.comparing(it -> it.grant().value()))
                .forEach(line -> grants.load(line.grant().value())
                        .execute(it -> it.answered(
                                line.payment(), command.file(), command.day(), reasons.get(line.number()))));
    }

    /** What the bank knows the file by; no other of any county has it. */
    private static String messageId(OrganisationId county, int number) {
        return "DEKOM-" + Sha256.of(county.value()).substring(0, HASH) + "-" + number;
    }

    private List<PaymentLine> lines(PaymentFileId file, OrganisationId county, String messageId) {
        var lines = new ArrayList<PaymentLine>();
        for (var approved : grounds.approved(county)) {
            var account = grounds.account(approved.recipient()).map(Account::number);
            grants.load(approved.grant().value()).execute(it -> {
                var payment = it.ready(approved.payment(), grounds);
                if (payment != null) {
                    it.putInFile(approved.payment(), file);
                    var number = lines.size() + 1;
                    lines.add(new PaymentLine(
                            number,
                            approved.grant(),
                            approved.payment(),
                            approved.recipient(),
                            payment.sum(),
                            account.orElseThrow(),
                            messageId + "-" + number));
                }
            });
        }
        return lines;
    }
}
