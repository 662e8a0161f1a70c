@echo off
rem Runs Baiprakat on Windows, and builds it first when it has not been built since the last change.
rem The workspace is the current folder unless --home names another. BAIPRAKAT_JAVA_OPTS adds options for Java.
setlocal
for /f "tokens=2 delims=:." %%c in ('chcp') do set "codepage=%%c"
chcp 65001 >nul
for %%d in ("%~dp0..") do set "repository=%%~fd"
set "jar=%repository%\target\baiprakat.jar"
set "built=%repository%\target\.built"

rem By its name alone: its place may have brackets, as Program Files (x86) has.
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "PATH=%JAVA_HOME%\bin;%PATH%"
java -version >nul 2>&1
if errorlevel 1 (
    echo ไม่พบ Java: ติดตั้ง JDK 17 ขึ้นไป / Java was not found: install JDK 17 or newer.>&2
    set "code=69"
    goto end
)
set "major=0"
for /f "tokens=3" %%v in ('java -version 2^>^&1 ^| findstr /c:" version "') do for /f "delims=.-" %%m in ("%%~v") do set "major=%%m"
if %major% LSS 17 (
    echo Java %major% เก่าเกินไป: ติดตั้ง JDK 17 ขึ้นไป / is too old: install JDK 17 or newer.>&2
    set "code=69"
    goto end
)

set "stale=1"
if exist "%jar%" if exist "%built%" (
    set "stale="
    if exist "%repository%\src\main" for /f %%s in ('powershell -NoProfile -Command "$b=(Get-Item -LiteralPath $env:built -Force).LastWriteTimeUtc; if (Get-ChildItem -Recurse -File -LiteralPath ($env:repository+'\src\main'),($env:repository+'\pom.xml') | Where-Object {$_.LastWriteTimeUtc -gt $b} | Select-Object -First 1) {'stale'}"') do set "stale=1"
)
if not defined stale goto start
where mvn >nul 2>&1
if errorlevel 1 (
    echo ไม่พบ Maven: ติดตั้ง Maven 3.8 ขึ้นไป / Maven was not found: install Maven 3.8 or newer.>&2
    set "code=69"
    goto end
)
echo กำลังสร้างโปรแกรม (ครั้งแรกใช้เวลาสักครู่) / building ...>&2
pushd "%repository%"
call mvn -q -B -Dmaven.test.skip=true package 1>&2
set "code=%errorlevel%"
popd
if not "%code%"=="0" (
    echo สร้างโปรแกรมไม่สำเร็จ ดูข้อความข้างบน / the build failed; see above.>&2
    set "code=69"
    goto end
)
type nul > "%built%"

:start
java --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:MaxRAMPercentage=50 -Dfile.encoding=UTF-8 %BAIPRAKAT_JAVA_OPTS% -jar "%jar%" %*
set "code=%errorlevel%"

:end
chcp %codepage% >nul
exit /b %code%
