// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/records/exportdialog.h"

#include "ui/records/exportwords.h"
#include "ui/text/filename.h"
#include "ui/text/humantext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace inflight {

namespace {

QString ending(bool isCsv)
{
    return isCsv ? QStringLiteral(".csv") : QStringLiteral(".jsonl");
}

} // namespace

ExportDialog::ExportDialog(
    const ExportSource &source, const RunSummary &summary, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_source(source)
    , m_summary(summary)
    , m_folder(QDir(folder).exists() ? folder : QDir::homePath())
    , m_choices(new QWidget(this))
    , m_path(new QLineEdit(this))
    , m_browse(new QPushButton(tr("&Browse..."), this))
    , m_format(new QComboBox(this))
    , m_delimiter(new QComboBox(this))
    , m_bom(new QCheckBox(tr("Start with a byte order mark, for older Excel"), this))
    , m_guard(new QCheckBox(tr("Guard against cells that a spreadsheet would run as a formula"), this))
    , m_all(new QRadioButton(this))
    , m_onlyShown(new QRadioButton(this))
    , m_message(new QLabel(this))
    , m_next(new QLabel(this))
    , m_progress(new QProgressBar(this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export records"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_path->setObjectName(QStringLiteral("exportPath"));
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_all->setObjectName(QStringLiteral("exportAll"));
    m_onlyShown->setObjectName(QStringLiteral("exportOnlyShown"));
    m_message->setObjectName(QStringLiteral("exportMessage"));
    m_next->setObjectName(QStringLiteral("exportNext"));
    m_next->hide();
    m_delimiter->setObjectName(QStringLiteral("exportDelimiter"));
    m_bom->setObjectName(QStringLiteral("exportBom"));
    build();
    suggestName({});
    formatChosen();
    showBusy(false);
}

void ExportDialog::build()
{
    m_format->addItem(tr("CSV"), int(ExportFormat::Csv));
    m_format->addItem(tr("JSON Lines"), int(ExportFormat::JsonLines));
    m_delimiter->addItem(tr("Comma"), QChar(u','));
    m_delimiter->addItem(tr("Semicolon"), QChar(u';'));
    m_delimiter->addItem(tr("Tab"), QChar(u'\t'));
    m_guard->setChecked(true);
    m_guard->setToolTip(tr("Texts that begin with = + - @ get an apostrophe in front; numbers never do"));
    nameRows();
    m_all->setChecked(true);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    tellWhatIsMissing();
    m_progress->setRange(0, 1000);
    m_progress->setFormat(percentText(QStringLiteral("%p")));
    m_progress->setAccessibleName(tr("Progress of the export"));

    auto *file = new QHBoxLayout;
    file->addWidget(m_path, 1);
    file->addWidget(m_browse);
    auto *form = new QFormLayout(m_choices);
    form->setContentsMargins(0, 0, 0, 0);
    const auto addRow = [&](const QString &name, QWidget *field) {
        auto *label = new QLabel(name, this);
        label->setBuddy(field);
        field->setAccessibleName(withoutMnemonic(name));
        return label;
    };
    form->addRow(addRow(tr("&File"), m_path), file);
    form->addRow(addRow(tr("F&ormat"), m_format), m_format);
    form->addRow(addRow(tr("&Delimiter"), m_delimiter), m_delimiter);
    form->addRow(m_bom);
    form->addRow(m_guard);
    form->addRow(m_all);
    form->addRow(m_onlyShown);

    auto *buttons = new QDialogButtonBox(this);
    m_export = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_export->setObjectName(QStringLiteral("exportGo"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_choices);
    layout->addWidget(m_message);
    layout->addWidget(m_progress);
    layout->addWidget(m_next);
    layout->addWidget(buttons);
    m_path->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    m_path->setFocus();

    connect(m_path, &QLineEdit::textEdited, this, &ExportDialog::nameTyped);
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::formatChosen);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::begin);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
}

void ExportDialog::setSource(const ExportSource &source, const RunSummary &summary)
{
    if (!m_choices->isEnabled())
        return; // is being written
    m_source = source;
    nameRows();
    m_summary = summary;
    tellWhatIsMissing();
}

void ExportDialog::recordsGone()
{
    m_areRecordsGone = true;
    if (isOutdated() && !m_isBrowsing)
        reject();
}

/// Whatever else stands there stays until there is news.
void ExportDialog::tellWhatIsMissing()
{
    const QStringList sentences = missingAtExport(m_summary);
    if (sentences == m_told)
        return;
    m_told = sentences;
    m_message->setText(sentencesText(sentences));
}

void ExportDialog::suggestName(const QString &name)
{
    QString file = asFileName(name);
    if (file.isEmpty())
        file = QStringLiteral("records");
    m_path->setText(QDir::toNativeSeparators(QDir(m_folder).filePath(file + ending(isCsv()))));
    m_path->selectAll(); // so that typing replaces it
}

void ExportDialog::setForm(const ExportOptions &form)
{
    m_format->setCurrentIndex(m_format->findData(int(form.format)));
    m_delimiter->setCurrentIndex(qMax(0, m_delimiter->findData(QChar(QLatin1Char(form.csv.delimiter)))));
    m_bom->setChecked(form.csv.bom);
}

ExportOptions ExportDialog::form() const
{
    ExportOptions form;
    form.format = ExportFormat(m_format->currentData().toInt());
    form.csv.delimiter = m_delimiter->currentData().toChar().toLatin1();
    form.csv.bom = m_bom->isChecked();
    form.csv.guardFormulas = m_guard->isChecked();
    if (m_onlyShown->isChecked())
        form.csv.columns = m_source.columns;
    return form;
}

void ExportDialog::nameRows()
{
    const qint64 all = recordCount();
    m_all->setText(withCount(tr("All %1 records, in the server's order", "numerus", forPlural(all)), all));
    const qint64 shown = m_source.filtered ? m_source.filtered->size() : all;
    QString onShow = tr("The %1 rows on show, as filtered and sorted", "numerus", forPlural(shown))
                         .arg(countText(shown));
    if (!m_source.columns.isEmpty()) {
        const int columns = int(m_source.columns.size());
        onShow += u' '
            + (isCsv() ? tr("(the %1 columns on show, in their order there)", "numerus", columns)
                             .arg(countText(columns))
                       : tr("(each record whole)"));
    }
    m_onlyShown->setText(
        m_source.isSettled ? onShow : tr("The rows on show: filter or sorting is still at work..."));
    m_onlyShown->setEnabled(m_source.isSettled && m_source.differsOnShow());
    if (m_source.isSettled && !m_source.differsOnShow())
        m_all->setChecked(true);
}

qint64 ExportDialog::recordCount() const
{
    qint64 all = 0;
    for (const RecordBatch &batch : m_source.batches)
        all += batch.rowCount();
    return all;
}

void ExportDialog::browse()
{
    m_isBrowsing = true;
    const QString csv = tr("CSV (*.csv)");
    const QString jsonLines = tr("JSON Lines (*.jsonl)");
    QString chosen = isCsv() ? csv : jsonLines;
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export to"), m_path->text(), csv + QStringLiteral(";;") + jsonLines, &chosen);
    m_isBrowsing = false;
    if (isOutdated())
        return reject();
    if (path.isEmpty())
        return;
    m_path->setText(QDir::toNativeSeparators(path));
    m_replaced = m_path->text();
    const ExportFormat format = chosen == jsonLines ? ExportFormat::JsonLines : ExportFormat::Csv;
    m_format->setCurrentIndex(m_format->findData(int(format)));
    if (QFileInfo(path).suffix().isEmpty())
        m_path->setText(m_path->text() + ending(isCsv()));
    nameTyped();
}

void ExportDialog::nameTyped()
{
    if (const auto format = exportFormatFor(m_path->text().trimmed()))
        m_format->setCurrentIndex(m_format->findData(int(*format)));
}

QString ExportDialog::path() const
{
    // A bare name is meant for the folder on show, not for wherever the program was started.
    const QString typed = QDir::fromNativeSeparators(m_path->text().trimmed());
    return typed.isEmpty() ? typed : QDir::cleanPath(QDir(m_folder).absoluteFilePath(typed));
}

void ExportDialog::formatChosen()
{
    const bool isCsv = this->isCsv();
    for (QWidget *widget : { static_cast<QWidget *>(m_delimiter), static_cast<QWidget *>(m_bom),
             static_cast<QWidget *>(m_guard) })
        widget->setEnabled(isCsv);
    QString path = m_path->text();
    const QString from = ending(!isCsv);
    if (path.endsWith(from, Qt::CaseInsensitive))
        m_path->setText(path.chopped(from.size()) + ending(isCsv));
    nameRows();
}

bool ExportDialog::isCsv() const
{
    return m_format->currentData().toInt() == int(ExportFormat::Csv);
}

void ExportDialog::begin()
{
    const QString path = this->path();
    if (path.isEmpty()) {
        m_message->setText(tr("Please name a file."));
        return;
    }
    if (const QDir folder = QFileInfo(path).dir(); !folder.exists()) {
        m_message->setText(tr("There is no folder %1. Choose another one, or make it first.")
                               .arg(QDir::toNativeSeparators(folder.path())));
        mendPath();
        return;
    }
    if (QFileInfo(path).isDir()) {
        m_message->setText(tr("%1 is a folder. Name a file in it.").arg(QDir::toNativeSeparators(path)));
        mendPath();
        return;
    }
    if (QFileInfo::exists(path) && m_replaced != m_path->text() && !m_second.isSure(m_path->text())) {
        m_message->setText(tr("This file exists. Press Export again to replace it."));
        return;
    }
    showBusy(true);
    m_job = std::make_unique<ExportJob>(m_source, m_onlyShown->isChecked(), path, form());
    connect(m_job.get(), &ExportJob::progressed, this,
        [this](double share) { m_progress->setValue(int(share * 1000)); });
    connect(m_job.get(), &ExportJob::finished, this, &ExportDialog::conclude);
}

QString ExportDialog::writing() const
{
    return m_choices->isEnabled() ? QString() : path();
}

void ExportDialog::announce(const QString &next)
{
    m_next->setText(next);
    m_next->setVisible(!next.isEmpty());
}

void ExportDialog::conclude(const ExportResult &result)
{
    showBusy(false);
    const QString path = this->path();
    if (result.error) {
        m_message->setText(
            tr("%1 could not be written: %2. Nothing was changed there.").arg(path, result.error.detail));
        mendPath();
        Q_EMIT ended(false);
        return;
    }
    const auto [words, lacksNothing] = writtenWords(result, m_summary, QFileInfo(path).fileName());
    const bool isWhole = !isCsv() || form().csv.columns.isEmpty();
    const bool isAll = isWhole && result.records == recordCount();
    Q_EMIT exported({ QFileInfo(path).absolutePath(), words, lacksNothing, isAll ? result.records : 0 });
    Q_EMIT ended(true);
    accept();
}

void ExportDialog::mendPath()
{
    m_path->setFocus();
    m_path->selectAll();
}

void ExportDialog::showBusy(bool isBusy)
{
    m_choices->setEnabled(!isBusy);
    m_export->setEnabled(!isBusy);
    m_progress->setVisible(isBusy);
    m_progress->setValue(0);
    m_message->setVisible(!isBusy);
}

} // namespace inflight
