/**
 * fast-check, by the one version that is tested. The import map leads its name here, so that whoever runs the command line
 * does not download it.
 *
 * @module
 */

export { default } from "npm:fast-check@4.10.2";
