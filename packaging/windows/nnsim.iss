; The installer for Windows, by Inno Setup, from the folder that `packaging/build.py app` makes:
;   iscc /DVersion=0.1.0 packaging\windows\nnsim.iss
; For one person, without administrator's rights; a double click on a project opens it.
#ifndef Version
  #error give the version: /DVersion=0.1.0
#endif

[Setup]
AppId={{6C0E2C36-5B0B-4E5B-9C55-6E6E73696D00}
AppName=nnsim
AppVersion={#Version}
AppPublisher=nnsim contributors
DefaultDirName={autopf}\nnsim
DefaultGroupName=nnsim
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=nnsim-{#Version}-windows
Compression=lzma2/max
SolidCompression=yes
UninstallDisplayIcon={app}\nnsim.exe

[Languages]
Name: "english"; MessagesFile: "compiler:Default.isl"
Name: "french"; MessagesFile: "compiler:Languages\French.isl"

[Files]
Source: "..\..\dist\nnsim\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs

[Icons]
Name: "{group}\nnsim"; Filename: "{app}\nnsim.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.nnsim"; ValueType: string; ValueData: "nnsim.project"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.nnsim"; ValueType: string; ValueName: "Content Type"; ValueData: "application/x-nnsim-project"
Root: HKA; Subkey: "Software\Classes\nnsim.project"; ValueType: string; ValueData: "nnsim project"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\nnsim.project\DefaultIcon"; ValueType: string; ValueData: "{app}\nnsim.exe,0"
Root: HKA; Subkey: "Software\Classes\nnsim.project\shell\open\command"; ValueType: string; ValueData: """{app}\nnsim.exe"" ""%1"""

[Run]
Filename: "{app}\nnsim.exe"; Description: "{cm:LaunchProgram,nnsim}"; Flags: nowait postinstall skipifsilent
