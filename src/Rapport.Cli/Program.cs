using Rapport.Cli;
using Rapport.Cli.Commands;

NativeMemory.ShareArenas();
using var terminal = Terminal.OfProcess();
return await CommandLine.RunAsync(args, terminal);
