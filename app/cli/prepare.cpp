// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/prepare.h"

#include "cli/apichoice.h"
#include "cli/password.h"
#include "transport/requestfactory.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <sys/stat.h>

namespace inflight {

namespace {

/// A file may be made without its name, and gets it when it is whole: too late to find this.
bool isNameTooLong(const QString &file)
{
    struct stat ignored = {};
    return ::lstat(QFile::encodeName(file).constData(), &ignored) != 0 && errno == ENAMETOOLONG;
}

tl::expected<Credentials, UsageError> credentialsFor(const FetchOptions &options, const ApiProfile &profile)
{
    const bool isPractice = options.api.source == ApiOptions::Source::Practice;
    if (options.email.isEmpty())
        return isPractice && options.practice.manners.requireLogin ? practiceCredentials() : Credentials {};
    if (!profile.signIn)
        return wrong(
            QStringLiteral("This API has no sign-in: leave out --email, or use a profile with sign_in."));
    return askPassword(options.email).map([&options](const QString &password) {
        return Credentials { options.email, password };
    });
}

} // namespace

Credentials practiceCredentials()
{
    return { QStringLiteral("reader@example.org"), QStringLiteral("practice") };
}

std::optional<UsageError> checkWritable(const QString &file)
{
    const QFileInfo there(file);
    if (isNameTooLong(file))
        return UsageError {
            QStringLiteral("%1 cannot be written: its name is too long. Choose another.").arg(file)
        };
    if (there.isDir())
        return UsageError { QStringLiteral("%1 is a folder: name a file in it.").arg(file) };
    if (!there.absoluteDir().exists())
        return UsageError { QStringLiteral("%1 cannot be written, because there is no folder %2.")
                                .arg(file, there.absolutePath()) };
    if (there.exists() && !there.isFile())
        return std::nullopt; // a pipe or device, which opening might disturb
    QSaveFile attempt(file);
    if (!attempt.open(QIODevice::WriteOnly))
        return UsageError {
            QStringLiteral("%1 cannot be written: %2. Choose another place.").arg(file, attempt.errorString())
        };
    attempt.cancelWriting();
    return std::nullopt;
}

tl::expected<Prepared, UsageError> prepare(const FetchOptions &options)
{
    if (!options.output.file.isEmpty() && !options.output.isStandardOutput()) {
        if (const auto error = checkWritable(options.output.file))
            return tl::unexpected(*error);
    }
    if (!options.summaryFile.isEmpty()) {
        if (const auto error = checkWritable(options.summaryFile))
            return tl::unexpected(*error);
    }
    if (!options.settings.caFile.isEmpty() && !tlsConfiguration(options.settings.caFile))
        return wrong(QStringLiteral("--ca-file: no certificate could be read from %1; it needs a PEM file.")
                         .arg(options.settings.caFile));

    Prepared prepared;
    QUrl practiceUrl;
    if (options.api.source == ApiOptions::Source::Practice) {
        prepared.practiceServer = std::make_unique<practice::PracticeServer>(options.practice);
        if (!prepared.practiceServer->start())
            return wrong(QStringLiteral("The practice server cannot start: %1.")
                             .arg(prepared.practiceServer->errorString()));
        practiceUrl = prepared.practiceServer->url();
    }
    auto profile = chosenApi(options.api, practiceUrl);
    if (!profile)
        return tl::unexpected(profile.error());
    prepared.profile = *profile;
    auto credentials = credentialsFor(options, prepared.profile);
    if (!credentials)
        return tl::unexpected(credentials.error());
    prepared.credentials = *credentials;
    return prepared;
}

} // namespace inflight
