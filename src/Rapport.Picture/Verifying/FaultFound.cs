using System.Globalization;

namespace Rapport.Picture.Verifying;

/// <summary>Ends a verification at the first bad row.</summary>
internal sealed class FaultFound(VerificationFault fault) : Exception(fault.ToString())
{
    public VerificationFault Fault { get; } = fault;

    /// <summary>Throws where the row is not what was written.</summary>
    public static void Unless(bool fine, string table, string row, string what)
    {
        if (!fine)
        {
            throw new FaultFound(new VerificationFault(table, row, what));
        }
    }

    public static void Unless(bool fine, string table, long row, string what) =>
        Unless(fine, table, row.ToString(CultureInfo.InvariantCulture), what);
}
