// SPDX-License-Identifier: GPL-2.0-or-later
#include "replies.h"

int
main(int argc, char **argv)
{
    return karma_cli_replies(argc, argv);
}
