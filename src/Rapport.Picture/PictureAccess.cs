using Microsoft.Data.Sqlite;
using Rapport.Picture.Schema;

namespace Rapport.Picture;

/// <summary>What this user may do with the file of a picture.</summary>
internal static class PictureAccess
{
    /// <summary>SQLite's code for a write to what may only be read.</summary>
    public const int ReadOnlyFault = 8;
    private const int CannotOpen = 14;

    /// <summary>Finds out whether there is anything; a server is asked when it is opened.</summary>
    /// <exception cref="PictureException">There is nothing, or this user may not look.</exception>
    public static void Look(PictureAddress address)
    {
        if (address.File is not string file || File.Exists(file))
        {
            return;
        }
        try
        {
            if (File.GetAttributes(file).HasFlag(FileAttributes.Directory))
            {
                throw new PictureException($"{address.Name}: that is a folder; name the picture in it");
            }
        }
        catch (Exception e) when (e is UnauthorizedAccessException)
        {
            throw new PictureException(
                $"{address.Name}: this user may not look there; ask the folder's owner for leave to enter and to read",
                e
            );
        }
        catch (IOException)
        {
            throw new PictureException($"{address.Name}: there is no such picture; make one with 'rapport ingest'");
        }
    }

    /// <summary>False where certainly nothing is at that path.</summary>
    public static bool MayExist(string file)
    {
        try
        {
            _ = File.GetAttributes(file);
            return true;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    /// <summary>
    /// The address with as much leave as this user has. To read a picture with a write-ahead log, SQLite wants files beside it; where
    /// it can neither make nor use them, a picture without changes under way is read as one that nobody changes.
    /// </summary>
    /// <remarks>
    /// Who may write opens it so even to read: a connection that may only read would leave its files behind. Access is never tried
    /// by opening the file oneself: closing it again would take the process's locks away.
    /// </remarks>
    public static PictureAddress Readable(PictureAddress address)
    {
        if (address.Kind != DatabaseKind.Sqlite || Opens(address))
        {
            return address;
        }
        PictureAddress reading = address.ForReading();
        if (Opens(reading))
        {
            return reading;
        }
        if (new FileInfo($"{address.File}-wal") is { Exists: true, Length: > 0 })
        {
            throw new PictureException(
                $"{address.Name}: changes are under way that this user may not read; wait until its owner's commands have ended, or ask for a copy"
            );
        }
        PictureAddress alone = address.ForReadingAlone();
        return Opens(alone)
            ? alone
            : throw new PictureException($"{address.Name}: this user may not read it; ask its owner for leave");
    }

    private static bool Opens(PictureAddress address)
    {
        try
        {
            _ = SchemaUpgrade.Version(address);
            return true;
        }
        catch (SqliteException e) when (e.SqliteErrorCode is ReadOnlyFault or CannotOpen)
        {
            return false;
        }
    }
}
