using Rapport.Cli;
using Rapport.Cli.Commands;

using var terminal = Terminal.OfProcess();
return await CommandLine.RunAsync(args, terminal);
